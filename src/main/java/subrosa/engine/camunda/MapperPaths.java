package subrosa.engine.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.NamespaceContext;
import javax.xml.namespace.QName;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathFunctionResolver;
import javax.xml.xpath.XPathVariableResolver;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Answers the paths that the engine's SQL mapper asks of its mapping files at every start: {@code /mapper/resultMap}, {@code selectKey},
 * {@code select|insert|update|delete}.
 *
 * <p>They are steps from parent to child and nothing else. The platform's own evaluator indexes a whole document for each of some thousand
 * questions, a tenth of the start. Whatever is not such a path goes to that evaluator as before.
 */
public final class MapperPaths extends XPathFactory {

    private static final String PROPERTY = DEFAULT_PROPERTY_NAME + ":" + DEFAULT_OBJECT_MODEL_URI;
    private static final Pattern ROOTED = Pattern.compile("(/[\\w-]+)+");
    private static final Pattern CHILDREN = Pattern.compile("[\\w-]+(\\|[\\w-]+)*");

    /** From here until {@link #end} the platform hands this factory to whoever asks. */
    static void begin() {
        System.setProperty(PROPERTY, MapperPaths.class.getName());
    }

    static void end() {
        System.clearProperty(PROPERTY);
    }

    @Override
    public XPath newXPath() {
        return new Steps(XPathFactory.newDefaultInstance());
    }

    @Override
    public boolean isObjectModelSupported(String model) {
        return DEFAULT_OBJECT_MODEL_URI.equals(model);
    }

    @Override
    public boolean getFeature(String name) {
        return false;
    }

    @Override
    public void setFeature(String name, boolean value) {}

    @Override
    public void setXPathVariableResolver(XPathVariableResolver resolver) {
        throw new UnsupportedOperationException("Mapping files use no variables in paths.");
    }

    @Override
    public void setXPathFunctionResolver(XPathFunctionResolver resolver) {
        throw new UnsupportedOperationException("Mapping files use no functions in paths.");
    }

    private static final class Steps implements XPath {

        private final XPathFactory others;
        private @Nullable XPath other;

        Steps(XPathFactory others) {
            this.others = others;
        }

        @Override
        public @Nullable Object evaluate(String path, Object from, QName type) throws XPathExpressionException {
            if (from instanceof Node node
                    && (XPathConstants.NODE.equals(type) || XPathConstants.NODESET.equals(type))) {
                var found = walk(path, node);
                if (found != null) return XPathConstants.NODESET.equals(type) ? list(found) : first(found);
            }
            return other().evaluate(path, from, type);
        }

        /** Nothing if the path is of another kind. */
        private static @Nullable List<Node> walk(String path, Node from) {
            if (CHILDREN.matcher(path).matches()) return children(List.of(from), Set.of(path.split("\\|")));
            if (!ROOTED.matcher(path).matches()) return null;
            var root = from instanceof Document document ? document : from.getOwnerDocument();
            var reached = List.<Node>of(root);
            for (var step : path.substring(1).split("/")) reached = children(reached, Set.of(step));
            return reached;
        }

        private static List<Node> children(List<Node> parents, Set<String> names) {
            var found = new ArrayList<Node>();
            for (var parent : parents)
                for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling())
                    if (child instanceof Element && names.contains(child.getNodeName())) found.add(child);
            return found;
        }

        private static @Nullable Node first(List<Node> found) {
            return found.isEmpty() ? null : found.get(0);
        }

        private static NodeList list(List<Node> found) {
            return new NodeList() {
                @Override
                public @Nullable Node item(int index) {
                    return index < found.size() ? found.get(index) : null;
                }

                @Override
                public int getLength() {
                    return found.size();
                }
            };
        }

        private XPath other() {
            if (other == null) other = others.newXPath();
            return other;
        }

        @Override
        public String evaluate(String path, Object from) throws XPathExpressionException {
            return other().evaluate(path, from);
        }

        @Override
        public Object evaluate(String path, InputSource from, QName type) throws XPathExpressionException {
            return other().evaluate(path, from, type);
        }

        @Override
        public String evaluate(String path, InputSource from) throws XPathExpressionException {
            return other().evaluate(path, from);
        }

        @Override
        public XPathExpression compile(String path) throws XPathExpressionException {
            return other().compile(path);
        }

        @Override
        public void reset() {
            other().reset();
        }

        @Override
        public void setXPathVariableResolver(XPathVariableResolver resolver) {
            other().setXPathVariableResolver(resolver);
        }

        @Override
        public XPathVariableResolver getXPathVariableResolver() {
            return other().getXPathVariableResolver();
        }

        @Override
        public void setXPathFunctionResolver(XPathFunctionResolver resolver) {
            other().setXPathFunctionResolver(resolver);
        }

        @Override
        public XPathFunctionResolver getXPathFunctionResolver() {
            return other().getXPathFunctionResolver();
        }

        @Override
        public void setNamespaceContext(NamespaceContext context) {
            other().setNamespaceContext(context);
        }

        @Override
        public NamespaceContext getNamespaceContext() {
            return other().getNamespaceContext();
        }
    }
}
