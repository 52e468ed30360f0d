package subrosa.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets a template as PDF/A-2u and PDF/UA, with its fonts embedded. Nothing is fetched: an address in a template is an error. */
@Component
class Typesetter {

    private static final String SERIF = "Source Serif 4";

    private final ITemplateEngine templates;

    Typesetter(ITemplateEngine templates) {
        this.templates = templates;
        XRLog.setLoggingEnabled(false);
    }

    byte[] set(String template, Map<String, Object> values) {
        var page = templates.process("documents/" + template, new Context(Locale.ENGLISH, values));
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U)
                .useColorProfile(colorProfile())
                .withHtmlContent(page, "classpath:/")
                .toStream(pdf);
        font(builder, "SourceSerif4_400Regular", 400, FontStyle.NORMAL);
        font(builder, "SourceSerif4_600SemiBold", 600, FontStyle.NORMAL);
        font(builder, "SourceSerif4_400Regular_Italic", 400, FontStyle.ITALIC);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> resource("/fonts/" + file + ".ttf"), SERIF, weight, style, true);
    }

    private static byte[] colorProfile() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(Typesetter.class.getResourceAsStream(path), path);
    }
}
