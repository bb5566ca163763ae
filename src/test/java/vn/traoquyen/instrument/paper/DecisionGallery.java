package vn.traoquyen.instrument.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.traoquyen.instrument.Drafts;
import vn.traoquyen.instrument.InstrumentDraft;
import vn.traoquyen.instrument.Predecessor;
import vn.traoquyen.instrument.Stamp;
import vn.traoquyen.instrument.SuccessionKind;

/** Writes every kind of decision to {@code target/decisions}, for a person to look at. */
final class DecisionGallery {

    private static final Predecessor WHOLE =
            new Predecessor("HS-2025-00001", "112/QĐ-UBND", LocalDate.of(2025, 7, 1), true);
    private static final Predecessor PART =
            new Predecessor("HS-2025-00002", "1883/QĐ-UBND", LocalDate.of(2025, 12, 15), false);

    private DecisionGallery() {}

    public static void main(String[] arguments) throws IOException {
        for (int powers : List.of(1, 12)) {
            write(Drafts.committeeDelegates(powers), "12/QĐ-UBND");
            write(Drafts.chairmanDelegates(powers), "13/QĐ-UBND");
            write(Drafts.committeeDecentralizes(powers), "05/2026/QĐ-UBND");
            write(Drafts.chairmanDecentralizes(powers), "06/2026/QĐ-CTUBND");
            write(Drafts.departmentDelegates(powers), "07/QĐ-SYT");
        }
        for (var kind : SuccessionKind.values()) {
            write(SuccessorDrafts.of(kind, WHOLE, PART), "14/QĐ-UBND");
        }
    }

    private static void write(InstrumentDraft draft, String symbol) throws IOException {
        var signed = draft.powers().size() == 1;
        var room = "\u00a0".repeat(5);
        var stamp = signed
                ? new Stamp(
                        symbol.replaceFirst("\\d+", "\u00a0".repeat(8)), "ngày" + room + "tháng" + room + "năm 2026")
                : new Stamp(symbol, "ngày 16 tháng 11 năm 2026");
        var folder = Files.createDirectories(Path.of("target/decisions"));
        var name = draft.dossierId() + "-" + draft.powers().size() + ".docx";
        Files.write(folder.resolve(name), new WordDecisionPaper().print(draft, stamp));
    }
}
