package vn.traoquyen.calendar;

import java.time.Instant;

/**
 * A running deadline that moves with the calendar (thời hạn bị dời).
 *
 * @param businessKey what the process is about, such as the code of a dossier
 * @param name the task as a clerk reads it
 */
public record MovedDeadline(String businessKey, String name, Instant before, Instant after) {}
