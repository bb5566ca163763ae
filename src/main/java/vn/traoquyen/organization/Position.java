package vn.traoquyen.organization;

import java.util.Optional;
import java.util.stream.Stream;

/** What an official does in his agency (chức vụ), as far as tasks are offered by it. */
public enum Position {
    SPECIALIST("chuyen-vien", "cv"),
    HEAD("lanh-dao", "ld"),
    REGISTRY_CLERK("van-thu", "vt"),
    ADMINISTRATOR("quan-tri", "qt");

    private final String code;
    private final String accountPrefix;

    Position(String code, String accountPrefix) {
        this.code = code;
        this.accountPrefix = accountPrefix;
    }

    /** The last part of a group id, and the id of the group of everybody in this position. */
    public String code() {
        return code;
    }

    public String accountPrefix() {
        return accountPrefix;
    }

    public static Optional<Position> ofCode(String code) {
        return Stream.of(values())
                .filter(position -> position.code.equals(code))
                .findFirst();
    }
}
