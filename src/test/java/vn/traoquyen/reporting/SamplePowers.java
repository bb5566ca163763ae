package vn.traoquyen.reporting;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerOn;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.StatusChange;
import vn.traoquyen.portfolio.TransferForm;

/** The 201 powers of the demo list as of 10/4/2026, and the agencies that lead them. */
final class SamplePowers {

    static final LocalDate LETTER = LocalDate.of(2026, 4, 10);
    static final List<Agency> AGENCIES = lines("organization/provincial-agencies.csv")
            .map(line -> line.replace("{province}", "tỉnh Lạng Sơn")
                    .replace("{economicZone}", "Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn")
                    .split(";"))
            .map(cell -> new Agency(
                    cell[0], cell[1], cell[2], cell[3], AgencyKind.valueOf(cell[4]), LocalDate.parse(cell[5]), null))
            .toList();

    private static final Map<String, String> CODES = AGENCIES.stream().collect(toMap(Agency::name, Agency::code));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private SamplePowers() {}

    static List<PowerOn> all() {
        return lines("portfolio/portfolio-lang-son.tsv")
                .map(SamplePowers::power)
                .toList();
    }

    static PowerOn of(Power power) {
        return new PowerOn(
                power, new StatusChange(LETTER, power.note(), null, "demo", Instant.parse("2026-04-10T03:00:00Z")));
    }

    private static PowerOn power(String line) {
        var cells = line.split("\t", -1);
        return of(new Power(
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5].equals("Phân cấp") ? TransferForm.DECENTRALIZATION : TransferForm.DELEGATION,
                cells[6],
                cells[7],
                CODES.get(cells[8]),
                List.of(cells[9].split("; ")),
                day(cells[10]),
                Arrays.stream(PowerStatus.values())
                        .filter(status -> status.label().equals(cells[11]))
                        .findFirst()
                        .orElseThrow(),
                cells[12].isEmpty() ? null : cells[12],
                day(cells[13]),
                day(cells[14]),
                day(cells[15]),
                cells[16]));
    }

    private static LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell, DAY);
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of("src/main/resources", file)).stream()
                    .skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
