import type { LegendWords } from '../en/legend';

export const legend: LegendWords = {
  heading: '图例',
  fromArticle: '实心、粗体名称：来自文章',
  added: '空心：编者添加',
  related: '文字下的虚线：编者认为与该地点有关',
  inferred: '虚线边缘：推断或并不精确',
  coast: '实线边缘：地图上的海岸或国界',
  inferredLine: '虚线：只有所连接的点是已知的',
  hatched: '斜线：海域',
  arc: '弧线：与某地点相距该距离',
  within: '虚线圆：真实位置在圆内',
  number: '带数字：聚在一起的地点数',
  disputed: '虚线国界：有争议',
  borders:
    '国界：Natural Earth，经 visionscarto 修订，依照联合国地图：克里米亚绘为乌克兰的一部分（联大第68/262号决议），有争议的国界为虚线。任何国界都不代表我们的立场。',
};
