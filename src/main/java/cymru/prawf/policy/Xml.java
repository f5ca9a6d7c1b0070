package cymru.prawf.policy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML that nobody vouches for: no document type, hence no entities and nothing fetched from anywhere. */
final class Xml {

    private static final ErrorHandler THROWING = new ErrorHandler() {
        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    };

    private Xml() {}

    static Document read(String text) {
        if (text.contains("<!DOCTYPE")) {
            throw new NotAModel("The DMN file has a document type (<!DOCTYPE …>). Save it without one");
        }
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(THROWING);
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (SAXParseException broken) {
            throw new NotAModel("The DMN file is not XML: line %d, %s"
                    .formatted(broken.getLineNumber(), String.valueOf(broken.getMessage())));
        } catch (SAXException broken) {
            throw new NotAModel("The DMN file is not XML: " + broken.getMessage());
        } catch (IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<Element> children(Element parent, String name) {
        var children = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }

    /** The words of the text element inside, which DMN puts everywhere. */
    static String text(Element parent) {
        return first(parent, "text").map(Element::getTextContent).orElse("").strip();
    }

    static Optional<Element> first(@Nullable Element parent, String name) {
        return parent == null
                ? Optional.empty()
                : children(parent, name).stream().findFirst();
    }
}
