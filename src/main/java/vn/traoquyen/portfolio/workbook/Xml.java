package vn.traoquyen.portfolio.workbook;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of a workbook, read forward; it may declare no document type, so it has no entities and fetches nothing. */
class Xml implements AutoCloseable {

    /** So many characters a cell of Excel can hold. */
    static final int LONGEST_TEXT = 32_767;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    Xml(InputStream part, long mostBytes) throws XMLStreamException {
        reader = FACTORY.createXMLStreamReader(new BoundedPart(part, mostBytes), "UTF-8");
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes to the next beginning or end of an element; false at the end of the part. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("A document type is declared");
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** The text of the element that has begun, and of nothing in it. */
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    refuseTooLong(text.length() + reader.getTextLength());
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                default -> throw new XMLStreamException("Something else than text stands in a text");
            }
        }
        return text.toString();
    }

    static void refuseTooLong(int length) throws XMLStreamException {
        if (length > LONGEST_TEXT) {
            throw new XMLStreamException(new TextTooLong());
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }

    /** Stops a part that unpacks to more than anybody writes by hand. */
    private static class BoundedPart extends InputStream {

        private final InputStream part;
        private long left;

        BoundedPart(InputStream part, long most) {
            this.part = part;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = part.read();
            if (read >= 0 && --left < 0) {
                throw new PartTooLarge();
            }
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = part.read(bytes, offset, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new PartTooLarge();
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            part.close();
        }
    }

    /** The part holds more than is read. */
    static class PartTooLarge extends IOException {}

    /** A text is longer than any cell of Excel. */
    static class TextTooLong extends IOException {}
}
