package vn.traoquyen.portfolio.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import vn.traoquyen.portfolio.ImportOrder;
import vn.traoquyen.shared.Refusal;

/** Reads an order out of the words of an address, or says in which of them it is wrong. */
final class ImportRequest {

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
        try {
            return value.isBlank() ? null : LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal("portfolio.importDayUnreadable", Map.of("name", name, "value", value));
        }
    }
}
