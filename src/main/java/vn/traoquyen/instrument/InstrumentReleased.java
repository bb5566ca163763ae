package vn.traoquyen.instrument;

/** An instrument has been sent out (văn bản đã phát hành). */
public record InstrumentReleased(String dossierId, String symbol, Release release) {}
