package vn.traoquyen.plan.review;

import java.util.List;

/** Everything that is to be reviewed for an item (danh mục văn bản rà soát). */
public record Inventory(List<ReviewedText> texts) {

    public Inventory {
        texts = List.copyOf(texts);
    }

    public Coverage coverage() {
        return new Coverage(texts.size(), (int)
                texts.stream().filter(ReviewedText::isReviewed).count());
    }
}
