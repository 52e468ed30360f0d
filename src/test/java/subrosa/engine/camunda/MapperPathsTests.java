package subrosa.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Every answer is the one that the platform gives, on mapping files of the engine itself. */
class MapperPathsTests {

    private static final String MAPPINGS = "/org/camunda/bpm/engine/impl/mapping/entity/";

    private final XPath ours = new MapperPaths().newXPath();
    private final XPath theirs = XPathFactory.newDefaultInstance().newXPath();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mapper",
                "/mapper/resultMap",
                "/mapper/sql",
                "/mapper/nothing",
                "mapper",
                "mapper|nothing",
                "/mapper/select|/mapper/insert",
                "mapper/select[@id='selectTask']",
                "//if",
                "mapper/@namespace"
            })
    void answersAsThePlatformFromTheDocument(String path) throws Exception {
        var document = read("Task.xml");

        assertThat(nodes(ours, path, document)).isEqualTo(nodes(theirs, path, document));
        assertThat(ours.evaluate(path, document, XPathConstants.NODE))
                .isEqualTo(theirs.evaluate(path, document, XPathConstants.NODE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"selectKey", "select|insert|update|delete", "sql", "/mapper/sql", "nothing"})
    void answersAsThePlatformFromAnElement(String path) throws Exception {
        var mapper = read("VariableInstance.xml").getDocumentElement();

        assertThat(nodes(ours, path, mapper)).isEqualTo(nodes(theirs, path, mapper));
    }

    @ParameterizedTest
    @ValueSource(strings = {"count(/mapper/select)", "string(/mapper/@namespace)"})
    void leavesOtherQuestionsToThePlatform(String path) throws Exception {
        var document = read("Task.xml");

        assertThat(ours.evaluate(path, document)).isEqualTo(theirs.evaluate(path, document));
    }

    private static List<Node> nodes(XPath xpath, String path, Node from) throws Exception {
        var found = (NodeList) xpath.evaluate(path, from, XPathConstants.NODESET);
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < found.getLength(); i++) nodes.add(found.item(i));
        return nodes;
    }

    private static Document read(String mapping) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        try (var file = MapperPathsTests.class.getResourceAsStream(MAPPINGS + mapping)) {
            return factory.newDocumentBuilder().parse(file);
        }
    }
}
