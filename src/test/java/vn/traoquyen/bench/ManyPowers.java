package vn.traoquyen.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import vn.traoquyen.portfolio.EntryKind;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.StatusChange;
import vn.traoquyen.portfolio.StatusEntry;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.portfolio.persistence.PortfolioTables;
import vn.traoquyen.shared.OfficeTime;

/** A portfolio of any size in which every power was changed five times within three years, often after the fact. */
class ManyPowers {

    static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);

    private static final int FEW = 20;
    private static final PowerStatus[] OFTEN = {PowerStatus.IN_PROGRESS, PowerStatus.PAUSED, PowerStatus.COMPLETED};
    private static final int PART = 2_000;
    private static final int CHANGES = 5;
    private static final int DAYS_BETWEEN = 200;
    private static final int LONGEST_DELAY = 30;
    private static final List<String> AGENCIES = List.of(
            "so-noi-vu",
            "so-tu-phap",
            "so-tai-chinh",
            "so-xay-dung",
            "so-y-te",
            "so-nong-nghiep-moi-truong",
            "so-cong-thuong",
            "so-khoa-hoc-cong-nghe",
            "so-giao-duc-dao-tao",
            "so-van-hoa-the-thao-du-lich",
            "so-dan-toc-ton-giao",
            "so-ngoai-vu",
            "thanh-tra-tinh",
            "ban-ql-khu-kinh-te",
            "vp-ubnd-tinh");

    private final PortfolioTables tables;
    private final int size;
    private final Random random = new Random(7);

    ManyPowers(PortfolioTables tables, int size) {
        this.tables = tables;
        this.size = size;
    }

    void fill() {
        inParts(this::bringIn);
        for (int change = 1; change < CHANGES; change++) {
            int round = change;
            inParts(from -> change(from, round));
        }
    }

    /** As an import does it: many parts in one transaction. */
    private void inParts(IntConsumer part) {
        tables.transaction()
                .executeWithoutResult(begun -> IntStream.iterate(0, from -> from < size, from -> from + PART)
                        .forEach(part));
    }

    private void bringIn(int from) {
        var powers = numbers(from).mapToObj(this::power).toList();
        var opening = powers.stream()
                .map(power -> StatusEntry.opening(power, power.status(), recorded(0, 0)))
                .toList();
        tables.imports().bringIn(powers, opening, 1L);
    }

    private void change(int from, int round) {
        tables.powers()
                .record(numbers(from)
                        .mapToObj(number -> new StatusEntry(
                                code(number),
                                status(number, round),
                                null,
                                null,
                                EntryKind.CHANGE,
                                recorded(round, random.nextInt(LONGEST_DELAY))))
                        .toList());
    }

    /** Only twenty are ever declined, so that this figure is as small in a long list as in a short one. */
    private PowerStatus status(int number, int round) {
        return number % (size / FEW) == 0 && round > 1 ? PowerStatus.DECLINED : oneOf(OFTEN);
    }

    private IntStream numbers(int from) {
        return IntStream.range(from, Math.min(size, from + PART));
    }

    private StatusChange recorded(int round, int delay) {
        var recordedOn = LAST_DAY.minusDays(
                (long) (CHANGES - 1 - round) * DAYS_BETWEEN + random.nextInt(DAYS_BETWEEN - LONGEST_DELAY));
        return new StatusChange(
                recordedOn.minusDays(delay),
                "Ghi nhận để đo",
                null,
                "bench",
                recordedOn.atTime(9, 0).atZone(OfficeTime.ZONE).toInstant());
    }

    /** Twenty in all have the words "lương y" in their name, however many powers there are. */
    private Power power(int number) {
        return new Power(
                code(number),
                "Cấp giấy phép hoạt động số " + number + (number % (size / FEW) == 0 ? " cho lương y" : ""),
                null,
                "khoản %d Điều %d Luật số 15/2023/QH15".formatted(number % 9 + 1, number % 120 + 1),
                oneOf(TransferForm.values()),
                null,
                null,
                AGENCIES.get(random.nextInt(AGENCIES.size())),
                List.of(),
                null,
                PowerStatus.IN_PROGRESS,
                null,
                null,
                null,
                null,
                null);
    }

    private static String code(int number) {
        return "LS-BEN-%06d".formatted(number);
    }

    private <E> E oneOf(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
