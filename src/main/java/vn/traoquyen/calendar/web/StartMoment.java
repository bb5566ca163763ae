package vn.traoquyen.calendar.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Map;
import vn.traoquyen.calendar.CalendarRange;
import vn.traoquyen.calendar.Deadlines;
import vn.traoquyen.shared.Refusal;

/** Reads the moment from which a term runs: a day, a day and time of the office, or a moment with its offset. */
class StartMoment {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    static Instant in(String text) {
        var moment = parse(text);
        CalendarRange.require(moment.atZone(Deadlines.ZONE).getYear(), text);
        return moment;
    }

    private static Instant parse(String text) {
        try {
            var parsed = ISO.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (parsed instanceof OffsetDateTime moment) {
                return moment.toInstant();
            }
            var local = parsed instanceof LocalDateTime time ? time : ((LocalDate) parsed).atStartOfDay();
            return local.atZone(Deadlines.ZONE).toInstant();
        } catch (DateTimeException e) {
            throw new Refusal("calendar.dateUnreadable", Map.of("value", text));
        }
    }
}
