package subrosa.channel;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

@Converter
class UpgradeCaseColumn extends JsonColumn<UpgradeCase> {

    UpgradeCaseColumn() {
        super(new TypeReference<>() {});
    }
}
