package vn.traoquyen.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The agencies of the demo province without a database. */
public final class WordsOfLangSon implements Agencies {

    private final List<Agency> all = new ArrayList<>();

    private WordsOfLangSon() {
        lines("provincial-agencies.csv")
                .map(line -> line.replace("{province}", "tỉnh Lạng Sơn")
                        .replace("{economicZone}", "Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn")
                        .split(";"))
                .map(cell -> new Agency(
                        cell[0],
                        cell[1],
                        cell[2],
                        cell[3],
                        AgencyKind.valueOf(cell[4]),
                        LocalDate.parse(cell[5]),
                        null))
                .forEach(all::add);
        lines("communes.csv")
                .map(line -> line.split(","))
                .filter(cell -> cell[0].equals("20"))
                .map(cell -> new Agency(
                        "xa-" + cell[2],
                        "Ủy ban nhân dân " + lower(cell[3]),
                        "UBND " + lower(cell[3]),
                        "UBND",
                        AgencyKind.COMMUNE,
                        LocalDate.of(2025, 7, 1),
                        null))
                .forEach(all::add);
        lines("districts.csv")
                .map(line -> line.split(","))
                .filter(cell -> cell[0].equals("20"))
                .map(cell -> new Agency(
                        cell[1],
                        "Ủy ban nhân dân " + cell[2],
                        "UBND " + cell[2],
                        "UBND",
                        AgencyKind.DISTRICT,
                        LocalDate.of(2025, 3, 1),
                        LocalDate.of(2025, 7, 1)))
                .forEach(all::add);
    }

    public static Agencies agencies() {
        return new WordsOfLangSon();
    }

    public static PartyWords words() {
        return new PartyWords(agencies());
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase() + name.substring(1);
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of("src/main/resources/organization", file)).stream()
                    .skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Agency> all() {
        return all;
    }

    @Override
    public Optional<Agency> find(String code) {
        return which(agency -> agency.code().equals(code)).stream().findFirst();
    }

    @Override
    public Agency byCode(String code) {
        return find(code).orElseThrow();
    }

    @Override
    public Optional<Agency> byName(String name) {
        return which(agency -> agency.name().equals(name)).stream().findFirst();
    }

    @Override
    public List<Agency> validOn(LocalDate date) {
        return which(agency -> agency.isValidOn(date));
    }

    @Override
    public List<Agency> communes() {
        return which(agency -> agency.kind() == AgencyKind.COMMUNE);
    }

    private List<Agency> which(Predicate<Agency> wanted) {
        return all.stream().filter(wanted).toList();
    }

    @Override
    public void put(Collection<Agency> agencies) {
        throw new UnsupportedOperationException();
    }
}
