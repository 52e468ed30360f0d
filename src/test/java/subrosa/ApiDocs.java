package subrosa;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.restdocs.RestDocumentationContextProvider;
import org.springframework.restdocs.RestDocumentationExtension;
import org.springframework.web.context.WebApplicationContext;
import subrosa.channel.Channels;
import subrosa.scenario.Oslo;

/** What every description of the API for integrators works with: channels that Oslo left at a step, and the API itself. */
@OnTheEngine
@ExtendWith(RestDocumentationExtension.class)
public abstract class ApiDocs {

    @Autowired
    protected Oslo oslo;

    @Autowired
    protected Books books;

    @Autowired
    protected Story story;

    @Autowired
    protected Channels channels;

    protected Api api;

    @BeforeEach
    void callTheApi(WebApplicationContext application, RestDocumentationContextProvider page) {
        api = new Api(application, page);
    }
}
