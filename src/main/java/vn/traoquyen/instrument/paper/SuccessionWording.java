package vn.traoquyen.instrument.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.traoquyen.instrument.Predecessor;
import vn.traoquyen.instrument.Succession;
import vn.traoquyen.instrument.SuccessionKind;
import vn.traoquyen.paper.Wording;

/** How a decision says what becomes of those before it (điều khoản thay thế, sửa đổi, gia hạn, bãi bỏ). */
final class SuccessionWording {

    private static final String IN_PART = " đối với các nhiệm vụ, quyền hạn nêu tại Phụ lục";

    private SuccessionWording() {}

    /** One paragraph, or one with a line for each predecessor below it; empty where there are none. */
    static String clause(Succession succession) {
        if (succession == null) {
            return "";
        }
        var deeds = succession.predecessors().stream()
                .map(one -> deed(succession.kind(), one))
                .toList();
        if (succession.kind() == SuccessionKind.END) {
            return repeal(deeds);
        }
        return (deeds.size() == 1
                        ? "Quyết định này " + deeds.get(0) + " kể từ ngày có hiệu lực."
                        : deeds.stream()
                                .collect(Collectors.joining(
                                        ";\n- ", "Kể từ ngày có hiệu lực, Quyết định này:\n- ", ".")))
                + rest(succession);
    }

    private static String repeal(List<String> deeds) {
        if (deeds.size() == 1) {
            return Wording.capitalized(deeds.get(0)) + " kể từ ngày Quyết định này có hiệu lực.";
        }
        return IntStream.range(0, deeds.size())
                .mapToObj(i -> i + 1 + ". " + Wording.capitalized(deeds.get(i)))
                .collect(Collectors.joining(";\n", "", "."));
    }

    private static String deed(SuccessionKind kind, Predecessor one) {
        var part = one.whole() ? "" : " một phần";
        var verb =
                switch (kind) {
                    case EXTEND -> "gia hạn thời hạn ủy quyền nêu tại ";
                    case AMEND -> "sửa đổi, bổ sung" + part + " ";
                    case REPLACE -> "thay thế" + part + " ";
                    case END -> "bãi bỏ" + part + " ";
                };
        return verb + one.citation() + (one.whole() ? "" : IN_PART);
    }

    /** What was not touched goes on. */
    private static String rest(Succession succession) {
        if (succession.kind() == SuccessionKind.REPLACE && succession.inPart().isEmpty()) {
            return "";
        }
        var untouched =
                switch (succession.kind()) {
                    case EXTEND -> "Các nội dung khác";
                    case AMEND -> "Các nội dung không được sửa đổi, bổ sung";
                    case REPLACE, END -> "Các nội dung không bị thay thế";
                };
        return (succession.predecessors().size() == 1 ? " " : "\n") + untouched + " tiếp tục có hiệu lực.";
    }
}
