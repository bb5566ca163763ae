package vn.traoquyen.portfolio;

/** What a line in the history of a power does to the list (loại biến động). */
public enum EntryKind {
    /** Takes over what a list said of the time before; the province knew it, only this system did not. */
    OPENING("Tiếp nhận từ danh mục"),
    /** Something that happened, known from the day on which it was recorded. */
    CHANGE("Thay đổi"),
    /** The power leaves the list and is counted no more. */
    DELISTING("Đưa ra khỏi danh mục");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
