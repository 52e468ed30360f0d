package subrosa.engine.camunda;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import subrosa.audit.AuditLog;
import subrosa.engine.EngineTime;

/** How the engine is set up, where its properties do not reach. */
@Configuration(proxyBeanMethods = false)
class EngineSetup {

    /** As long as the engine's columns and ours; no space, no quote, nothing that a log or a page could mistake for its own. */
    private static final String ACCOUNT = "[a-zA-Z0-9][a-zA-Z0-9._@+|:~-]{0,63}";

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * UUIDs of version 7, which grow with time: of two tasks of the same millisecond the one with the smaller id is the older, and rows are
     * added at the end of an index. The engine's own start with the low bits of the time, and begin anew every seven minutes.
     */
    @Bean
    IdGenerator ids() {
        var ids = Generators.timeBasedEpochGenerator();
        return () -> ids.generate().toString();
    }

    @Bean
    ProcessEnginePlugin houseRules(ListableBeanFactory beans) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setBeans(new DiagramBeans(beans));
                engine.setTenantIdProvider(new CompartmentTenants());
                engine.setDefaultSerializationFormat("application/json");
                engine.setCreateIncidentOnFailedJobEnabled(true);
                engine.setFailedJobCommandFactory(new FailedJobs(beans.getBeanProvider(AuditLog.class)));
                engine.setHistoryEventProducer(new WithholdingHistory());
                engine.setDmnHistoryEventProducer(new NoDecisionHistory());
                engine.setEnableExceptionsAfterUnhandledBpmnError(true);
                engine.setEnablePasswordPolicy(true);
                // Names as identity providers give them, and groups that tell a clearance.
                engine.setUserResourceWhitelistPattern(ACCOUNT);
                engine.setGroupResourceWhitelistPattern("[a-zA-Z0-9_-]+");
                // Records are never cleaned up by age (INV-03).
                engine.setHistoryCleanupEnabled(false);
                // Counters that nobody reads, written to the database now and at every stop.
                engine.setDbMetricsReporterActivate(false);
                engine.setTaskMetricsEnabled(false);
                MapperPaths.begin();
            }

            @Override
            public void postInit(ProcessEngineConfigurationImpl engine) {
                MapperPaths.end();
            }
        };
    }

    @Bean
    EngineTime engineTime() {
        return instant -> {
            if (instant == null) ClockUtil.reset();
            else ClockUtil.setCurrentTime(Date.from(instant));
        };
    }
}
