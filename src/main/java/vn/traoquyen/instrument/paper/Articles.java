package vn.traoquyen.instrument.paper;

import static vn.traoquyen.portfolio.TransferForm.DELEGATION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.traoquyen.instrument.InstrumentDraft;
import vn.traoquyen.instrument.PaperDate;
import vn.traoquyen.paper.Face;
import vn.traoquyen.paper.GappedText;
import vn.traoquyen.paper.Sheet;
import vn.traoquyen.paper.Wording;

/** The articles of a decision (các điều): the wording stands in {@code instrument/*.txt}, the values come from the draft. */
final class Articles {

    private static final GappedText DELEGATION_TEXT = GappedText.read("instrument/delegation");
    private static final GappedText DECENTRALIZATION_TEXT = GappedText.read("instrument/decentralization");
    private static final GappedText ENDING_TEXT = GappedText.read("instrument/ending");
    private static final String END = "./.";

    private Articles() {}

    static void print(Sheet sheet, InstrumentDraft draft) {
        var prose = sheet.prose();
        var lines = lines(draft);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.startsWith("Điều ")) {
                prose.heading(Face.bold(14), line);
            } else if (i < lines.size() - 1) {
                prose.body(Face.upright(14), line).setKeepNext(line.endsWith(":") || i == lines.size() - 2);
            } else {
                prose.body(Face.upright(14), line + END).setKeepNext(true);
            }
        }
    }

    static List<String> lines(InstrumentDraft draft) {
        return text(draft).filled(values(draft));
    }

    private static GappedText text(InstrumentDraft draft) {
        if (draft.ends()) {
            return ENDING_TEXT;
        }
        return draft.form() == DELEGATION ? DELEGATION_TEXT : DECENTRALIZATION_TEXT;
    }

    private static Map<String, String> values(InstrumentDraft draft) {
        var names = new IssuerWording(draft.issuer());
        var together = draft.form() == DELEGATION ? "cơ quan, người nhận ủy quyền" : "cơ quan, người nhận phân cấp";
        var single = draft.recipients().size() == 1;
        var recipient = single ? draft.recipients().get(0) : together;
        var recipients =
                Wording.series(draft.recipients()) + (single ? "" : " (sau đây gọi chung là " + together + ")");
        var guides = !draft.recipients().contains(draft.proposer())
                && !draft.proposer().equals(names.transferor());
        var values = new HashMap<String, String>();
        values.put("count", "%02d".formatted(draft.powers().size()));
        values.put("transferor", names.transferor());
        values.put("transferorShort", names.transferorShort());
        values.put("Transferor", Wording.capitalized(names.transferorShort()));
        values.put("recipients", recipients);
        values.put("Recipients", Wording.capitalized(recipients));
        values.put("recipient", recipient);
        values.put("Recipient", Wording.capitalized(recipient));
        values.put(
                "designated", single ? recipient : "các " + together + " nêu tại điểm a khoản 2 Điều 1 Quyết định này");
        values.put("validUntil", draft.validUntil() == null ? "" : PaperDate.full(draft.validUntil()));
        values.put("effect", draft.effectiveOn() == null ? "ngày ký" : PaperDate.full(draft.effectiveOn()));
        values.put("guide", guides ? draft.proposer() : "");
        values.put("form", draft.form() == DELEGATION ? "ủy quyền" : "phân cấp");
        values.put("succession", SuccessionWording.clause(draft.succession()));
        values.put("last", draft.succession() == null ? "2" : "3");
        values.put("executors", executors(draft, names, single ? recipient : together));
        return values;
    }

    private static String executors(InstrumentDraft draft, IssuerWording names, String recipient) {
        var executors = new ArrayList<String>();
        executors.add(names.office());
        executors.add(draft.proposer());
        executors.removeIf(executor -> executor.isEmpty() || executor.equals(names.transferor()));
        executors.removeIf(executor ->
                draft.recipients().stream().anyMatch(name -> executor.startsWith(name) || name.startsWith(executor)));
        executors.add(recipient);
        executors.add("các cơ quan, tổ chức, cá nhân có liên quan");
        return Wording.capitalized(Wording.series(executors));
    }
}
