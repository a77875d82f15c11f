import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the colour profile that a PDF for archives names: sRGB as an ICC version 2 display profile, from the primaries,
 * white point and curve of IEC 61966-2-1, adapted to D50 as the ICC wants it. Made here, so that no profile of others
 * has to be carried.
 */
final class WriteSrgbProfile {

    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;
    private static final double[] D50 = {0.9642, 1.0, 0.8249};

    public static void main(String... arguments) throws IOException {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(D50));
        tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        Path target = Path.of(arguments[0]);
        Files.createDirectories(target.getParent());
        Files.write(target, profile(tags));
    }

    private static byte[] profile(Map<String, byte[]> tags) throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(table);
        int start = HEADER + 4 + 12 * tags.size();
        Map<byte[], Integer> places = new LinkedHashMap<>();
        out.writeInt(tags.size());
        for (var tag : tags.entrySet()) {
            byte[] data = tag.getValue();
            Integer place = places.get(data);
            if (place == null) {
                place = start + body.size();
                places.put(data, place);
                body.write(data);
                body.write(new byte[(4 - data.length % 4) % 4]);
            }
            out.write(tag.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(place);
            out.writeInt(data.length);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(header(start + body.size()));
        table.writeTo(whole);
        body.writeTo(whole);
        return whole.toByteArray();
    }

    private static byte[] header(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(0x02100000);
        out.writeBytes("mntrRGB XYZ ");
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        out.write(new byte[28]);
        for (double value : D50) {
            out.writeInt(fixed(value));
        }
        out.write(new byte[HEADER - out.size()]);
        return bytes.toByteArray();
    }

    private static byte[] description(String words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("desc");
        out.writeInt(0);
        out.writeInt(words.length() + 1);
        out.writeBytes(words + "\0");
        out.write(new byte[4 + 4 + 2 + 1 + 67]);
        return bytes.toByteArray();
    }

    private static byte[] text(String words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("text");
        out.writeInt(0);
        out.writeBytes(words + "\0");
        return bytes.toByteArray();
    }

    private static byte[] xyz(double... values) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("XYZ ");
        out.writeInt(0);
        for (double value : values) {
            out.writeInt(fixed(value));
        }
        return bytes.toByteArray();
    }

    private static byte[] curve() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("curv");
        out.writeInt(0);
        out.writeInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double v = i / (CURVE_POINTS - 1.0);
            double linear = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
            out.writeShort((int) Math.round(linear * 65535));
        }
        return bytes.toByteArray();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }
}
