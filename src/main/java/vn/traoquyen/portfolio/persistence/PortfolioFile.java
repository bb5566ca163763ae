package vn.traoquyen.portfolio.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.TransferForm;

/**
 * The list of the demo province: 201 powers with the totals of Lạng Sơn's letter of April 2026.
 *
 * <p>Only those totals are real; names, legal bases, numbers and dates are made up and never to be cited.
 */
class PortfolioFile {

    private static final String PLACE = "portfolio/portfolio-lang-son.tsv";
    private static final int COLUMNS = 17;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final AgencyCodes agencies;

    PortfolioFile(AgencyCodes agencies) {
        this.agencies = agencies;
    }

    List<Power> powers() {
        try (var file = new ClassPathResource(PLACE).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(this::power)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Power power(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("Not " + COLUMNS + " cells in " + PLACE + ": " + line);
        }
        return new Power(
                cells[1],
                cells[2],
                text(cells[3]),
                cells[4],
                form(cells[5]),
                text(cells[6]),
                text(cells[7]),
                agency(cells[8]),
                Arrays.stream(cells[9].split("; "))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                day(cells[10]),
                status(cells[11]),
                text(cells[12]),
                day(cells[13]),
                day(cells[14]),
                day(cells[15]),
                text(cells[16]));
    }

    private String agency(String name) {
        return agencies.byName(name)
                .orElseThrow(() -> new IllegalStateException("No agency in " + PLACE + " is called " + name));
    }

    private static TransferForm form(String label) {
        return Arrays.stream(TransferForm.values())
                .filter(form -> form.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static PowerStatus status(String label) {
        return Arrays.stream(PowerStatus.values())
                .filter(status -> status.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell, DAY);
    }
}
