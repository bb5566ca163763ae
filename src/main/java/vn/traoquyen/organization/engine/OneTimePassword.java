package vn.traoquyen.organization.engine;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A password for the first sign-in (mật khẩu dùng lần đầu), without letters that are mistaken for others. */
final class OneTimePassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 14;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
