package vn.traoquyen.portfolio;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings what an import adds or changes into the history of the powers (lịch sử của nhiệm vụ được nhập). */
@Component
class ImportedHistory {

    private final Powers powers;

    ImportedHistory(Powers powers) {
        this.powers = powers;
    }

    void write(List<StagedPower> part, ListDates dates, String by, Instant at) {
        var added = part.stream()
                .filter(StagedPower::isNew)
                .map(staged -> staged.listed().power())
                .toList();
        var changes = added.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        power -> dates.holding(power, by, at).change()));
        powers.add(added, changes::get);
        powers.record(added.stream()
                .map(power -> dates.beginning(power, by, at))
                .flatMap(Optional::stream)
                .toList());
        powers.record(part.stream()
                .filter(staged -> !staged.isNew() && staged.isCountedOtherwise())
                .map(staged -> dates.following(staged, by, at))
                .toList());
    }
}
