package vn.traoquyen.portfolio.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.shared.FoldedText;

/** The words by which lists name statuses and forms. */
final class Choices {

    private static final Map<String, PowerStatus> STATUSES = byWords(Map.of(
            PowerStatus.COMPLETED,
            List.of(
                    "Đã hoàn thành",
                    "Hoàn thành",
                    "Đã ban hành",
                    "Đã ban hành văn bản",
                    "Đã thực hiện",
                    "Hoàn tất",
                    "Đã hoàn tất",
                    "Đã xong",
                    "Xong",
                    "Đã phân cấp",
                    "Đã ủy quyền",
                    "HT"),
            PowerStatus.IN_PROGRESS,
            List.of(
                    "Đang thực hiện",
                    "Đang triển khai",
                    "Đang triển khai thực hiện",
                    "Đang xử lý",
                    "Đang soạn thảo",
                    "Chưa hoàn thành",
                    "Đang làm",
                    "Đang thực hiện thủ tục",
                    "Đang lấy ý kiến",
                    "Đang trình"),
            PowerStatus.PAUSED,
            List.of(
                    "Tạm dừng",
                    "Tạm dừng thực hiện",
                    "Đề xuất tạm dừng",
                    "Đề nghị tạm dừng",
                    "Tạm ngừng",
                    "Tạm hoãn",
                    "Tạm đình chỉ"),
            PowerStatus.DECLINED,
            List.of(
                    "Không thực hiện",
                    "Không phân cấp",
                    "Không ủy quyền",
                    "Không phân cấp, ủy quyền",
                    "Đề xuất không thực hiện",
                    "Đề nghị không thực hiện",
                    "Thôi thực hiện",
                    "Không triển khai")));

    private static final Map<String, TransferForm> FORMS = byWords(Map.of(
            TransferForm.DECENTRALIZATION, List.of("Phân cấp", "PC"),
            TransferForm.DELEGATION, List.of("Ủy quyền", "UQ")));

    private Choices() {}

    static Optional<PowerStatus> status(String words) {
        return Optional.ofNullable(STATUSES.get(folded(words)));
    }

    static Optional<TransferForm> form(String words) {
        return Optional.ofNullable(FORMS.get(folded(words)));
    }

    private static <E> Map<String, E> byWords(Map<E, List<String>> synonyms) {
        var choices = new HashMap<String, E>();
        synonyms.forEach((choice, words) -> words.forEach(one -> choices.put(folded(one), choice)));
        return choices;
    }

    private static String folded(String words) {
        return FoldedText.of(words).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
