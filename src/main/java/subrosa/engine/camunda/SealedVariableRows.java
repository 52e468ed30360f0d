package subrosa.engine.camunda;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import subrosa.sealing.SealedRows;

/** Where the engine keeps what {@link SealedVariables} seals: runtime, history, and the log of updates. */
@Configuration(proxyBeanMethods = false)
class SealedVariableRows {

    private static final String RUNTIME = "ACT_RU_VARIABLE";
    private static final String HISTORY = "ACT_HI_VARINST";
    private static final String UPDATES = "ACT_HI_DETAIL";
    private static final String ID = "ID_";
    private static final String ID_OF_UPDATED = "VAR_INST_ID_";

    @Bean
    SealedRows runtimeTexts(JdbcTemplate database) {
        return new VariableTexts(database, RUNTIME, ID);
    }

    @Bean
    SealedRows runtimeBytes(JdbcTemplate database) {
        return new VariableBytes(database, RUNTIME, ID);
    }

    @Bean
    SealedRows historyTexts(JdbcTemplate database) {
        return new VariableTexts(database, HISTORY, ID);
    }

    @Bean
    SealedRows historyBytes(JdbcTemplate database) {
        return new VariableBytes(database, HISTORY, ID);
    }

    @Bean
    SealedRows updateTexts(JdbcTemplate database) {
        return new VariableTexts(database, UPDATES, ID_OF_UPDATED);
    }

    @Bean
    SealedRows updateBytes(JdbcTemplate database) {
        return new VariableBytes(database, UPDATES, ID_OF_UPDATED);
    }
}
