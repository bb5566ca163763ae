package vn.traoquyen.notification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.traoquyen.deadline.StageClock;
import vn.traoquyen.notification.DigestMaking.Reader;
import vn.traoquyen.organization.Charge;
import vn.traoquyen.organization.GroupId;

/** All open work, sorted once by those on whose desks it lies and those who wait for it (bàn việc). */
class Desks {

    private final Map<String, List<StageClock>> byGroup = new HashMap<>();
    private final Map<String, List<StageClock>> byHolder = new HashMap<>();
    private final Map<String, List<StageClock>> byAgency = new HashMap<>();
    private final Map<String, List<StageClock>> awaitedBy = new HashMap<>();
    private final Map<Recipient, List<Notice>> news = new HashMap<>();

    /** @param leads the agency that leads each dossier, by its code */
    static Desks of(List<StageClock> open, Map<String, String> leads, List<Notice> news) {
        var desks = new Desks();
        news.forEach(notice -> desks.news
                .computeIfAbsent(notice.recipient(), recipient -> new ArrayList<>())
                .add(notice));
        open.forEach(stage -> desks.lay(stage, leads.get(stage.businessKey())));
        return desks;
    }

    private void lay(StageClock stage, String lead) {
        if (stage.holder() == null) {
            stage.groups().forEach(group -> put(byGroup, group, stage));
        } else {
            put(byHolder, stage.holder(), stage);
        }
        var agencies = agenciesOf(stage);
        agencies.forEach(agency -> put(byAgency, agency, stage));
        if (lead != null && !agencies.contains(lead)) {
            put(awaitedBy, lead, stage);
        }
    }

    private static Set<String> agenciesOf(StageClock stage) {
        return stage.groups().stream()
                .map(GroupId::parse)
                .flatMap(Optional::stream)
                .map(GroupId::agencyCode)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void put(Map<String, List<StageClock>> desks, String whose, StageClock stage) {
        desks.computeIfAbsent(whose, key -> new ArrayList<>()).add(stage);
    }

    Desk of(Reader reader) {
        var work = reader.account()
                .map(account -> Stream.concat(
                                lyingWith(account, reader.group()),
                                reader.charges().stream().flatMap(this::of))
                        .distinct()
                        .toList())
                .orElseGet(() -> byAgency.getOrDefault(reader.agency(), List.of()));
        return new Desk(
                work,
                awaitedBy.getOrDefault(reader.agency(), List.of()),
                news.getOrDefault(reader.recipient(), List.of()));
    }

    private Stream<StageClock> of(Charge charge) {
        var absent = charge.absent();
        return lyingWith(absent.userId(), absent.group().toString()).filter(stage -> charge.covers(stage.processKey()));
    }

    private Stream<StageClock> lyingWith(String account, String group) {
        return Stream.concat(
                byHolder.getOrDefault(account, List.of()).stream(), byGroup.getOrDefault(group, List.of()).stream());
    }

    /**
     * What one recipient has to do and what he waits for (việc của một người).
     *
     * @param awaited what others are to answer on dossiers that his agency leads
     * @param news what he was told since the last digest and got no letter of
     */
    record Desk(List<StageClock> work, List<StageClock> awaited, List<Notice> news) {}
}
