package vn.traoquyen.portfolio.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import vn.traoquyen.portfolio.ImportOrder;
import vn.traoquyen.shared.Refusal;

/** Reads an order out of the words of an address, or says in which of them it is wrong. */
final class ImportRequest {

    /** As in the cells of a list; earlier there was nothing to hand over. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private ImportRequest() {}

    static ImportOrder order(
            String fileName,
            String sha256,
            String mode,
            String partial,
            String dossiers,
            String statedOn,
            String listedOn,
            String by) {
        return new ImportOrder(
                fileName,
                sha256,
                isCommit(mode),
                yes("partial", partial),
                yes("dossiers", dossiers),
                day("statedOn", statedOn),
                day("listedOn", listedOn),
                by);
    }

    static long number(String id) {
        if (!id.matches("\\d{1,15}")) {
            throw new Refusal("portfolio.notFound.import", Map.of("id", id));
        }
        return Long.parseLong(id);
    }

    private static boolean isCommit(String mode) {
        return switch (mode) {
            case "commit" -> true;
            case "dry-run" -> false;
            default -> throw new Refusal("portfolio.importModeUnknown", Map.of("value", mode));
        };
    }

    private static boolean yes(String name, String value) {
        return switch (value) {
            case "", "false" -> false;
            case "true" -> true;
            default -> throw new Refusal("portfolio.yesOrNoUnreadable", Map.of("name", name, "value", value));
        };
    }

    static LocalDate day(String name, String value) {
        if (value.isBlank()) {
            return null;
        }
        var day = read(name, value);
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new Refusal(
                    "portfolio.importDayOutOfRange",
                    Map.of("name", name, "value", value, "first", FIRST_DAY, "last", LAST_DAY));
        }
        return day;
    }

    private static LocalDate read(String name, String value) {
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal("portfolio.importDayUnreadable", Map.of("name", name, "value", value));
        }
    }
}
