package subrosa.walk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import subrosa.channel.ChannelEvents;
import subrosa.channel.Channels;
import subrosa.channel.FurtherContacts;
import subrosa.channel.Intermediaries;
import subrosa.channel.Mandates;
import subrosa.channel.NewChannels;
import subrosa.channel.Replies;
import subrosa.channel.Understandings;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Level;
import subrosa.compartment.Reader;
import subrosa.compartment.Role;
import subrosa.conclusion.Powers;
import subrosa.engine.Accounts;
import subrosa.engine.HumanTasks;
import subrosa.engine.MovableClock;
import subrosa.engine.ServiceTask;
import subrosa.instrument.FurtherInstruments;
import subrosa.instrument.Instruments;
import subrosa.policy.Gates;
import subrosa.review.Approvals;
import subrosa.tasks.Tasks;

/** The application as a walk uses it: the features, the clock, and the engine where a walk looks behind them. */
record House(
        ApplicationContext beans,
        NewChannels newChannels,
        Channels channels,
        Tasks tasks,
        HumanTasks open,
        ChannelEvents events,
        Replies replies,
        FurtherContacts furtherContacts,
        FurtherInstruments furtherInstruments,
        Instruments instruments,
        Intermediaries intermediaries,
        Understandings understandings,
        Mandates mandates,
        Approvals approvals,
        Powers powers,
        Gates gates,
        MovableClock clock,
        RuntimeService runtime,
        TaskService engineTasks,
        ManagementService management,
        HistoryService history,
        ExternalTaskService external,
        JdbcTemplate database,
        TransactionTemplate transaction,
        Map<String, Reader> readers,
        Map<String, ServiceTask> serviceTasks) {

    static House of(ApplicationContext beans) {
        return new House(
                beans,
                beans.getBean(NewChannels.class),
                beans.getBean(Channels.class),
                beans.getBean(Tasks.class),
                beans.getBean(HumanTasks.class),
                beans.getBean(ChannelEvents.class),
                beans.getBean(Replies.class),
                beans.getBean(FurtherContacts.class),
                beans.getBean(FurtherInstruments.class),
                beans.getBean(Instruments.class),
                beans.getBean(Intermediaries.class),
                beans.getBean(Understandings.class),
                beans.getBean(Mandates.class),
                beans.getBean(Approvals.class),
                beans.getBean(Powers.class),
                beans.getBean(Gates.class),
                beans.getBean(MovableClock.class),
                beans.getBean(RuntimeService.class),
                beans.getBean(TaskService.class),
                beans.getBean(ManagementService.class),
                beans.getBean(HistoryService.class),
                beans.getBean(ExternalTaskService.class),
                beans.getBean(JdbcTemplate.class),
                new TransactionTemplate(beans.getBean(PlatformTransactionManager.class)),
                readers(beans.getBean(Accounts.class)),
                beans.getBeansOfType(ServiceTask.class));
    }

    private static Map<String, Reader> readers(Accounts accounts) {
        var readers = new LinkedHashMap<String, Reader>();
        accounts.all().forEach(account -> readers.put(account, accounts.reader(account)));
        return readers;
    }

    /** A service task's id in a diagram is its bean's name, or begins with it. */
    Optional<ServiceTask> serviceTask(String activity) {
        return serviceTasks.keySet().stream()
                .filter(activity::startsWith)
                .max(Comparator.comparing(String::length))
                .map(serviceTasks::get);
    }

    List<String> accounts() {
        return List.copyOf(readers.keySet());
    }

    List<String> accountsClearedFor(Level level) {
        return readers.values().stream()
                .filter(reader -> reader.clearance().reaches(level))
                .map(Reader::account)
                .toList();
    }

    List<String> accountsWith(List<Role> roles) {
        return readers.values().stream()
                .filter(reader -> roles.stream().anyMatch(reader::is))
                .map(Reader::account)
                .toList();
    }

    <T> T as(String account, Supplier<T> work) {
        return CurrentReader.runAs(Objects.requireNonNull(readers.get(account)), work);
    }

    void as(String account, Runnable work) {
        CurrentReader.runAs(Objects.requireNonNull(readers.get(account)), work);
    }

    /** Reads as the system, in one transaction. */
    <T> T reading(Supplier<T> work) {
        return Objects.requireNonNull(
                CurrentReader.runAs(Reader.system(), () -> transaction.execute(status -> work.get())));
    }
}
