package subrosa.oversight;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Pages as an account reads them and sends their forms, in English where nothing else is said. */
record Pages(MockMvc web) {

    String reads(String account, String address) throws Exception {
        return content(asks(account, address).andExpect(status().isOk()));
    }

    String readsInFrench(String account, String address) throws Exception {
        return content(web.perform(get(address).with(user(account)).header("Accept-Language", "fr"))
                .andExpect(status().isOk()));
    }

    ResultActions asks(String account, String address) throws Exception {
        return web.perform(get(address).with(user(account)).header("Accept-Language", "en"));
    }

    ResultActions sends(String account, String address, Map<String, String> typed) throws Exception {
        var form = post(address).with(user(account)).with(csrf()).header("Accept-Language", "en");
        typed.forEach(form::param);
        return web.perform(form);
    }

    String refused(String account, String address, Map<String, String> typed) throws Exception {
        return content(sends(account, address, typed).andExpect(status().isUnprocessableEntity()));
    }

    /** Where it leads. */
    String sent(String account, String address, Map<String, String> typed) throws Exception {
        return String.valueOf(sends(account, address, typed)
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    static String content(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
