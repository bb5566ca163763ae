package vn.traoquyen.reporting.periodic;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.traoquyen.shared.Refusal;

/**
 * What an agency puts into its report (nội dung báo cáo). What it leaves as the system knew it need not be there.
 *
 * @param figures by {@link PartLine#name}
 * @param texts by {@link PartLine#name}; an empty one takes out what was known
 */
public record PartContent(Map<String, Integer> figures, Map<String, String> texts, String addition, String proposals) {

    /** The lines that the system knew, with what is reported in place of them. */
    List<PartLine> over(List<PartLine> known) {
        refuseUnknown(known);
        return known.stream()
                .map(line -> line.isFigure()
                        ? line.reporting(figures.getOrDefault(line.name(), line.knownFigure()))
                        : line.reporting(texts.getOrDefault(line.name(), line.knownText())))
                .toList();
    }

    private void refuseUnknown(List<PartLine> known) {
        var names = known.stream().map(PartLine::name).toList();
        Stream.concat(figures.keySet().stream(), texts.keySet().stream())
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Refusal("reporting.lineUnknown", Map.of("line", name));
                });
        figures.values().stream().filter(figure -> figure < 0).findFirst().ifPresent(figure -> {
            throw new Refusal("reporting.figureNegative", Map.of("value", figure));
        });
    }

    boolean saysNothing(List<PartLine> lines) {
        return lines.isEmpty() && addition == null && proposals == null;
    }
}
