package vn.traoquyen.reporting.paper;

import java.util.List;

/** Roman numerals, for the groups of a table (số La Mã). */
final class Roman {

    private static final List<String> SIGNS = List.of("C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");
    private static final List<Integer> WORTHS = List.of(100, 90, 50, 40, 10, 9, 5, 4, 1);

    private Roman() {}

    static String of(int number) {
        var text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < SIGNS.size(); i++) {
            text.append(SIGNS.get(i).repeat(rest / WORTHS.get(i)));
            rest %= WORTHS.get(i);
        }
        return text.toString();
    }
}
