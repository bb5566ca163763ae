package vn.traoquyen.rules;

import java.io.StringReader;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A model file read as XML, without the engine. */
record ProcessModel(String file, Document document) {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static ProcessModel parse(String file, String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new ProcessModel(file, factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))));
        } catch (Exception e) {
            throw new IllegalStateException(file + " is not XML", e);
        }
    }

    Stream<Element> all(String localName) {
        return elements(document.getElementsByTagNameNS("*", localName));
    }

    Stream<Element> everything() {
        return all("*");
    }

    /** Tasks, gateways, events, sub-processes: whatever a token can stand on. */
    Stream<Element> flowNodes() {
        return everything()
                .filter(element -> element.getLocalName()
                        .matches(".*Task|task|.*Gateway|startEvent|endEvent|intermediate.*Event|boundaryEvent"
                                + "|subProcess|transaction|callActivity"));
    }

    Stream<Element> flowsLeaving(Element node) {
        return all("sequenceFlow").filter(flow -> flow.getAttribute("sourceRef").equals(id(node)));
    }

    boolean splits(Element node) {
        return node.getLocalName().endsWith("Gateway") && flowsLeaving(node).count() > 1;
    }

    String at(Element element, String what) {
        return "%s, %s: %s".formatted(file, id(element).isEmpty() ? element.getLocalName() : id(element), what);
    }

    static String id(Element element) {
        return element.getAttribute("id");
    }

    static String camunda(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA, attribute);
    }

    static Stream<Element> inside(Element element, String localName) {
        return elements(element.getElementsByTagNameNS("*", localName));
    }

    private static Stream<Element> elements(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(list::item).map(Element.class::cast);
    }
}
