import { architectureOfImage, requiredArchitectureOf, runsOn } from '../../kubelet/architecture.js';
import { predictExit } from '../../kubelet/prediction.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'image-for-other-architecture',
  scope: 'container',
  summary: 'The image is built for another processor than the nodes that the pod asks for',
  messages: {
    other: ({ image, built, node }: { image: string; built: string; node: string }) =>
      `${image} is built for ${built} only, and nodeSelector sends the pod to nodes with ${node}.`,
  },
  *check({ pod, container }) {
    const built = container.image === undefined ? undefined : architectureOfImage(container.image);
    const node = requiredArchitectureOf(pod);
    if (built === undefined || node === undefined || runsOn(built, node.name)) return;
    yield {
      message: 'other',
      data: { image: container.image?.text ?? '', built, node: node.name },
      at: container.at('image'),
      certainty: 'certain',
      prediction: predictExit(pod, container, { reason: 'exec format error' }),
      related: [{ message: 'the nodes are chosen here', at: node.path }],
      fix: {
        description: 'name the official image without the architecture, which holds builds for all of them',
        safety: 'review',
      },
    };
  },
});
