package subrosa.conclusion;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(Jurisdictions.class)
class JurisdictionSettings {}
