package vn.traoquyen.portfolio;

import java.time.LocalDate;

/**
 * What a power waits for while its transfer rests (tạm dừng).
 *
 * @param awaited the law or the guidance that is not there yet
 * @param watcher the code of the agency that watches for it
 * @param reviewOn the day to look again; null while nobody has set one
 */
public record Rest(String awaited, String watcher, LocalDate reviewOn) {}
