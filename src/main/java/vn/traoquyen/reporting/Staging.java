package vn.traoquyen.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.traoquyen.portfolio.PowerOn;
import vn.traoquyen.portfolio.PowerStages;
import vn.traoquyen.portfolio.PowerStatus;

/** Learns how far powers have come in the chain, for a thousand at a time, and hands them on in their order. */
class Staging {

    private static final int AT_A_TIME = 1000;

    private final PowerStages stages;
    private final Consumer<ReportedPower> next;
    private final List<PowerOn> waiting = new ArrayList<>();

    Staging(PowerStages stages, Consumer<ReportedPower> next) {
        this.stages = stages;
        this.next = next;
    }

    void add(PowerOn power) {
        waiting.add(power);
        if (waiting.size() == AT_A_TIME) {
            finish();
        }
    }

    void finish() {
        var unfinished = waiting.stream()
                .map(PowerOn::power)
                .filter(power -> power.status() == PowerStatus.IN_PROGRESS)
                .map(power -> power.code())
                .toList();
        var known = stages.of(unfinished);
        waiting.forEach(
                on -> next.accept(ReportedPower.of(on, known.get(on.power().code()))));
        waiting.clear();
    }
}
