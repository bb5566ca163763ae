package vn.traoquyen.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The content types that an Office file declares for its parts (ECMA-376 Part 2). */
record PartTypes(List<PartType> declared) {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final List<String> RUNNING = List.of("macroenabled", "vbaproject", "macrosheet", "activex");

    /** @param part null where the type holds for a whole file extension */
    record PartType(String part, String contentType) {}

    static PartTypes read(InputStream xml) throws IOException {
        var bytes = xml.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ZipException("The list of content types is too long");
        }
        try {
            var reader = factory().createXMLStreamReader(new java.io.ByteArrayInputStream(bytes));
            var declared = new ArrayList<PartType>();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && contentType(reader) != null) {
                    declared.add(new PartType(reader.getAttributeValue(null, "PartName"), contentType(reader)));
                }
            }
            return new PartTypes(declared);
        } catch (XMLStreamException e) {
            throw new ZipException("The list of content types is not XML");
        }
    }

    /** Whether any part is a program: a macro, an Excel 4.0 macro sheet, an ActiveX control. */
    boolean anyRuns() {
        return declared.stream()
                .anyMatch(type -> RUNNING.stream().anyMatch(type.contentType().toLowerCase(Locale.ROOT)::contains));
    }

    /** The name of the part of that type, as the package keeps it. */
    Optional<String> partOf(String contentType) {
        return declared.stream()
                .filter(type -> type.part() != null && type.contentType().equalsIgnoreCase(contentType))
                .map(type -> type.part().replaceFirst("^/", ""))
                .findFirst();
    }

    private static String contentType(XMLStreamReader reader) {
        return reader.getAttributeValue(null, "ContentType");
    }

    /** No DTD, so no entities and nothing fetched. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
