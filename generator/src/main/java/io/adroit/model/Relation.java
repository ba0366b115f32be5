package io.adroit.model;

/**
 * An edge between two records, resolved.
 *
 * @param from path of the record at the active end: the one that supersedes, amends or relates
 * @param kind {@code SUPERSEDES}, {@code AMENDS} or {@code RELATES_TO}, never the passive kinds
 * @param to path of the record at the other end
 * @param partly whether it concerns a part only
 * @param statedIn path of the record whose words say so
 * @param line of those words, from 1
 */
public record Relation(String from, StatedRelation.Kind kind, String to, boolean partly, String statedIn, int line) {}
