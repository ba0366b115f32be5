package io.adroit.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work that is done on all cores: on each element of a list, or beside other work.
 *
 * <p>A parallel stream cuts a list into four parts per helping thread before it begins; on two cores one of them often has three parts to do and the
 * other one. Here a core that is free takes the next few elements, so that all end together.
 */
public final class Parallel {
    /** Parts per core: the last one is short, and taking them costs nothing beside the work. */
    private static final int PARTS = 64;

    private Parallel() {}

    /**
     * Maps each element; the results stand in the order of the list.
     *
     * @param work safe to be done on several threads at once
     * @throws RuntimeException what the work threw at the first element, in the order of the list, at which it failed; likewise an {@link Error}
     */
    public static <T, R> List<R> map(List<T> list, Function<? super T, ? extends R> work) {
        int cores = Runtime.getRuntime().availableProcessors();
        int step = Math.max(1, list.size() / (cores * PARTS));
        int parts = (list.size() + step - 1) / step;
        var round = new Round<T, R>(list, work, step, parts);
        for (int helper = 1; helper < Math.min(cores, parts); helper++) {
            ForkJoinPool.commonPool().execute(round::help);
        }
        return round.finish();
    }

    /** Does work on each element, in no particular order. Failures are as those of {@link #map}. */
    public static <T> void each(List<T> list, Consumer<? super T> work) {
        map(list, element -> {
            work.accept(element);
            return element;
        });
    }

    /** What another thread makes; what went wrong there goes wrong here. */
    public static <T> T joined(CompletableFuture<T> elsewhere) {
        try {
            return elsewhere.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            if (failed.getCause() instanceof Error virtualMachine) {
                throw virtualMachine;
            }
            throw failed;
        }
    }

    /** One list, and who does which part of it. */
    private static final class Round<T, R> {
        private final List<T> list;
        private final Function<? super T, ? extends R> work;
        private final int step;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReferenceArray<List<R>> done;
        private final AtomicReferenceArray<Throwable> failures;
        private final CountDownLatch left;
        private volatile boolean failed;

        Round(List<T> list, Function<? super T, ? extends R> work, int step, int parts) {
            this.list = list;
            this.work = work;
            this.step = step;
            this.done = new AtomicReferenceArray<>(parts);
            this.failures = new AtomicReferenceArray<>(parts);
            this.left = new CountDownLatch(parts);
        }

        /** Takes parts until none is left. After a failure nothing more is done, but all parts before it were taken already. */
        void help() {
            while (true) {
                boolean idle = failed;
                int part = next.getAndIncrement();
                if (part >= done.length()) {
                    return;
                }
                if (!idle) {
                    take(part);
                }
                left.countDown();
            }
        }

        private void take(int part) {
            int from = part * step;
            int to = Math.min(list.size(), from + step);
            var results = new ArrayList<R>(to - from);
            try {
                for (int i = from; i < to; i++) {
                    results.add(work.apply(list.get(i)));
                }
                done.set(part, results);
            } catch (RuntimeException | Error thrown) {
                failures.set(part, thrown);
                failed = true;
            }
        }

        List<R> finish() {
            help();
            await();
            var all = new ArrayList<R>(list.size());
            for (int part = 0; part < done.length(); part++) {
                if (failures.get(part) instanceof RuntimeException thrown) {
                    throw thrown;
                }
                if (failures.get(part) instanceof Error thrown) {
                    throw thrown;
                }
                all.addAll(done.get(part));
            }
            return Collections.unmodifiableList(all);
        }

        /** Others may still be at their last part. */
        private void await() {
            boolean interrupted = false;
            while (true) {
                try {
                    left.await();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
