package subrosa.compartment;

import org.springframework.beans.factory.config.CustomScopeConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.SimpleTransactionScope;

/** Beans of the scope {@code transaction} live in one transaction: another one, inside it or after it, has its own. */
@Configuration(proxyBeanMethods = false)
public class OncePerTransaction {

    public static final String SCOPE = "transaction";

    @Bean
    static CustomScopeConfigurer transactionScope() {
        var scopes = new CustomScopeConfigurer();
        scopes.addScope(SCOPE, new SimpleTransactionScope());
        return scopes;
    }
}
