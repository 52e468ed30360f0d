package subrosa.sealing;

import java.util.List;
import org.hibernate.jpa.boot.spi.TypeContributorList;
import org.springframework.boot.autoconfigure.orm.jpa.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Hibernate how contents are kept. */
@Configuration(proxyBeanMethods = false)
class SealedColumns {

    @Bean
    HibernatePropertiesCustomizer sealedContents(Sealer sealer) {
        TypeContributorList contributors =
                () -> List.of((types, registry) -> types.contributeType(new ContentsType(sealer)));
        return properties -> properties.put("hibernate.type_contributors", contributors);
    }
}
