package subrosa.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
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
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
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
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U)
                    .useColorProfile(colorProfile())
                    .usePDDocument(document)
                    .withHtmlContent(page, "classpath:/")
                    .toStream(pdf);
            font(builder, document, "SourceSerif4_400Regular", 400, FontStyle.NORMAL);
            font(builder, document, "SourceSerif4_600SemiBold", 600, FontStyle.NORMAL);
            font(builder, document, "SourceSerif4_400Regular_Italic", 400, FontStyle.ITALIC);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** Without ligatures: their glyphs stand for no character, so that whoever reads or searches the text would miss them. */
    private static void font(PdfRendererBuilder builder, PDDocument document, String file, int weight, FontStyle style)
            throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(resource("/fonts/" + file + ".ttf")));
        font.setEnableGsub(false);
        builder.useFont(new PDFontSupplier(PDType0Font.load(document, font, true)), SERIF, weight, style, true);
    }

    private static byte[] colorProfile() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(Typesetter.class.getResourceAsStream(path), path);
    }
}
