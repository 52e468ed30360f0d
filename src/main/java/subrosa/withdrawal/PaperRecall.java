package subrosa.withdrawal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import subrosa.channel.DossierRecord;

/** What became of everything that was handed over, paper by paper: nothing that is out is forgotten. */
@Entity
@Table(name = "paper_recall")
public class PaperRecall extends DossierRecord {

    private List<RecalledPaper> papers;

    protected PaperRecall() {}

    /** @param handedOver the contacts at which something passed */
    PaperRecall(String channel, Set<UUID> handedOver, List<RecalledPaper> papers, Instant at) {
        super(channel, at);
        if (papers.size() != handedOver.size()
                || !papers.stream()
                        .map(RecalledPaper::contact)
                        .collect(Collectors.toSet())
                        .equals(handedOver)) throw new PaperForgotten();
        if (papers.stream()
                .anyMatch(paper -> paper.status() == PaperStatus.UNACCOUNTED
                        && (paper.note() == null || paper.note().isBlank()))) throw new StatusUnexplained();
        this.papers = List.copyOf(papers);
    }

    public List<RecalledPaper> papers() {
        return papers;
    }
}
