package subrosa.engine.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.apache.ibatis.builder.BuilderException;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** The SQL mappings that the engine reads at every start. */
public final class EngineMappings {

    private EngineMappings() {}

    /** Reads them and keeps nothing. What is wrong with them is left to the engine, which meets it again and reports it. */
    public static void readOnce() {
        MapperPaths.begin();
        try (var mappings = open()) {
            new XMLConfigBuilder(mappings, "", new Properties()).parse();
        } catch (BuilderException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open() throws IOException {
        var mappings = ProcessEngineConfigurationImpl.class
                .getClassLoader()
                .getResourceAsStream(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE);
        if (mappings == null) throw new IOException("The engine's mappings are not on the class path.");
        return mappings;
    }
}
