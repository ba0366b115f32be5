package io.adroit.model;

/**
 * One commit that touched a file.
 *
 * @param date ISO date of the author's commit, in the author's own zone
 * @param author name as in the commit
 * @param commit full hash
 * @param subject first line of the message
 */
public record Revision(String date, String author, String commit, String subject) {}
