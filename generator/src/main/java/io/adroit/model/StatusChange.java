package io.adroit.model;

/**
 * A change of a record's status that the history of its file shows.
 *
 * @param date ISO date of the commit
 * @param author of the commit
 * @param from before
 * @param to since
 */
public record StatusChange(String date, String author, Status from, Status to) {}
