package vn.traoquyen.portfolio.persistence;

import java.util.Set;
import vn.traoquyen.shared.FoldedText;

/**
 * Whether a text speaks of a document, by its symbol or its name, whatever stands around it.
 *
 * @param longer names that begin with that of the document and mean another
 */
record AwaitedWords(BasisKey document, Set<String> longer) {

    boolean name(String text) {
        var folded = FoldedText.of(text);
        return document.symbol() != null && stands(document.symbol(), folded)
                || document.name() != null && stands(document.name(), withoutLonger(folded));
    }

    private String withoutLonger(String text) {
        var rest = text;
        for (var name : longer) {
            rest = rest.replace(name, " ");
        }
        return rest;
    }

    private static boolean stands(String name, String text) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            if (!isPart(text, at - 1) && !isPart(text, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
