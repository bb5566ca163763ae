package vn.traoquyen.plan;

/** A letter of the higher level starts the clock of items (có văn bản của Bộ, ngành Trung ương). */
public record CentralLetterRegistered(Plan plan, CentralLetter letter) {}
