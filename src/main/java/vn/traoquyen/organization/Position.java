package vn.traoquyen.organization;

import java.util.Optional;
import java.util.stream.Stream;

/** What an official does in his agency (chức vụ), as far as tasks are offered by it. */
public enum Position {
    SPECIALIST("chuyen-vien", "cv", "Chuyên viên"),
    HEAD("lanh-dao", "ld", "Lãnh đạo"),
    REGISTRY_CLERK("van-thu", "vt", "Văn thư"),
    ADMINISTRATOR("quan-tri", "qt", "Quản trị");

    private final String code;
    private final String accountPrefix;
    private final String label;

    Position(String code, String accountPrefix, String label) {
        this.code = code;
        this.accountPrefix = accountPrefix;
        this.label = label;
    }

    /** The last part of a group id, and the id of the group of everybody in this position. */
    public String code() {
        return code;
    }

    public String accountPrefix() {
        return accountPrefix;
    }

    public String label() {
        return label;
    }

    public static Optional<Position> ofCode(String code) {
        return Stream.of(values())
                .filter(position -> position.code.equals(code))
                .findFirst();
    }
}
