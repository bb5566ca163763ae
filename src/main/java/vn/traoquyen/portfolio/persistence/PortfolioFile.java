package vn.traoquyen.portfolio.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.io.ClassPathResource;
import vn.traoquyen.portfolio.PowerList;

/**
 * The list of the demo province: 201 powers with the totals of Lạng Sơn's letter of April 2026.
 *
 * <p>Only those totals are real; names, legal bases, numbers and dates are made up and never to be cited.
 */
class PortfolioFile implements PowerList {

    static final String NAME = "portfolio-lang-son.tsv";

    private final byte[] content;

    PortfolioFile() {
        try (var file = new ClassPathResource("portfolio/" + NAME).getInputStream()) {
            content = file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void read(Consumer<Row> to) {
        int number = 0;
        for (var line : new String(content, StandardCharsets.UTF_8).split("\n")) {
            to.accept(new Row(++number, List.of(line.split("\t", -1))));
        }
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
