import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tongbao.importing.NoticeParser;

/** Prints in how many milliseconds, warm, the parser reads each file: the median of many times. */
class ParserTimes {

  private static final int ROUNDS = 60;
  private static final int LEAST_CHARACTERS = 2_000_000;

  public static void main(String[] files) throws Exception {
    List<Double> medians = new ArrayList<>();
    String shortest = Files.readString(Path.of(files[0]));
    for (int i = 0; i < 2000; i++) {
      NoticeParser.parse(shortest);
    }
    for (String file : files) {
      String text = Files.readString(Path.of(file));
      int times = Math.max(1, LEAST_CHARACTERS / text.length() / ROUNDS);
      double[] taken = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        long began = System.nanoTime();
        for (int i = 0; i < times; i++) {
          NoticeParser.parse(text);
        }
        taken[round] = (System.nanoTime() - began) / 1e6 / times;
      }
      Arrays.sort(taken);
      medians.add(taken[ROUNDS / 2]);
    }
    System.out.println(medians);
  }
}
