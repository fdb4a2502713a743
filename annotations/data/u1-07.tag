# id: u1-049  year: 2023  issuer: 淙阳县人民政府办公室
[platform] 五、平台管理
[platform] 对县域{新媒体账号|item}再登记，核定{86个|platform}，其中{微信|item}{61个|platform}、{抖音|item}{18个|platform}、{微博|item}{7个|platform}。
+[platform] 县政府网站首页增设“淙阳政策超市”，入架{政策|item}{433件|disclosure.category}，{点击|item}{52万次|traffic}。
[mechanism] 每周三上午由信息股统一核对待发稿件，涉及数据的须附来源，涉及人名的须附同意书。
[proactive] 这样核过以后，一年发到县政府网站的信息是{4,912条|disclosure.website}，发到公众号的是{806条|disclosure.wechat}，{两处|item}合起来{5,718条|disclosure.other_channel|item=两处}。
[supervision] 运维公司每月出{监测报告|item}{12份|supervision}，县政府办据此{派单|item}{41次|supervision}。
[problem] 账号减下来了，内容却没有跟着精起来。
[plan] 已约定2024年一季度先把阅读量垫底的账号并掉。
---
# id: u1-050  year: 2020  issuer: 郦水市卫生健康委员会
[key_area] （二）疫情信息发布
[key_area] 每天上午9时发布前一日数据，全年共发{疫情通报|item}{337期|disclosure.key_area}、{风险提示|item}{46条|disclosure.key_area}。
+[response] 与市政府新闻办合办疫情发布会{33场|press_conference}，答记者{提问|item}{268个|inquiry}；
+[response] 12320热线接听{咨询|item}{7.3万个|inquiry}，其中{核酸检测|item}{2.8万个|inquiry}、{隔离政策|item}{3.1万个|inquiry}。
[application] （三）依申请公开
[application] 申请总量{37件|application.received}，较2019年翻了一番，多出{19件|comparison|item=}；
+[application] {流调轨迹类|item}{14件|application.breakdown}、{医疗损害鉴定类|item}{12件|application.breakdown}、{卫生许可类|item}{11件|application.breakdown}。
+[application] 已答复{36件|application.closed}：给予公开{12件|application.granted}，给予部分公开{5件|application.partial}，因{个人隐私|item}不公开{8件|application.refused}，{不掌握|item}{6件|application.unavailable}，转为{咨询|item}答复{5件|application.not_processed}。
[dispute] 未有申请人就此提起{行政复议|review=0}；
+[dispute] 上年度遗留的诉讼已于4月审结，法院判决维持。
[supervision] 市纪委监委派驻组{督查|item}{3次|supervision}。
---
# id: u1-051  year: 2016  issuer: 垅县教育和体育局
[organization] 一、加强领导
[organization] 局长负总责，办公室{2人|staff.total}承办，40所学校各报一名联系人。
+[organization] 局务会研究公开工作{3次|meeting}，拨付专款{1.8万元|budget}。
[proactive] 二、公开数量
[proactive] 我局2016年共公开信息{917条|disclosure.total}，{局机关|item}{342条|disclosure.category}、{学校|item}{575条|disclosure.category}。
+[proactive] 公开载体方面，县政府网站{188条|disclosure.website}，教育网{533条|disclosure.website}，{校务公开栏|item}{196期|disclosure.other_channel}。
[key_area] 三、收费公开
[key_area] 秋季开学前，把{收费标准|item}{37项|disclosure.key_area}印在录取通知书背面，营养餐账目每学期公示两次。
[response] 四、来信来访
[response] 接待{来访|item}{64批|inquiry}、{来信|item}{29封|inquiry}，回复县长信箱{转办件|item}{83件|inquiry}。
[application] 五、依申请公开
[application] 受理{申请|item}{2件|application.received}，比上年减少{1件|comparison}，均同意公开。
[fee] 未收取任何{费用|fee=0}。
---
# id: u1-052  year: 2024  issuer: 沄城区民政局
[proactive] 主动公开方面，区政府网站民政专栏发布{338条|disclosure.website}；
+[key_area] 其中{低保名单|item}{12期|disclosure.key_area}、{高龄津贴|item}{4期|disclosure.key_area}、{养老机构评级结果|item}{2批|disclosure.key_area}。
+[interpretation] 助餐补贴办法配图解{2篇|interpretation}、方言音频{1条|interpretation}。
[application] 依申请公开方面，{当面|item}收到{1件|application.breakdown}、{邮件|item}收到{4件|application.breakdown}，合计{5件|application.received}，年内全部办结，予以公开{2件|application.granted}、{涉及第三人|item}不予公开{1件|application.refused}、{本局未制作|item}{2件|application.unavailable}。
[mechanism] 信息管理方面，{社会组织年检材料|item}归档{614份|document.other}，{公文属性审查|item}{97件|other}。
[training] 监督保障方面，到街道培训{4次|training}、受训{168人次|trainee}；
+[supervision] {自查|item}{12次|supervision}，{市级抽查|item}{1次|supervision}，均未被{问责|supervision=0}。
[dispute] 复议诉讼方面，{1件|review}复议在办，{诉讼|litigation=0}没有。
---
# id: u1-053  year: 2022  issuer: 霖州市统计局
[proactive] 二、主动公开
[proactive] 全年在局门户网站公布{统计数据|item}{1.46万笔|disclosure.category}、{统计公报|item}{3份|disclosure.category}、{统计分析|item}{74篇|disclosure.category}；
+[proactive] “霖州统计”公众号推送{166条|disclosure.wechat}，年鉴出版{1,000册|document.other|item=年鉴}，{年鉴|item}电子版同步上网。
[interpretation] 三、数据解读
[interpretation] 按季解读经济运行{4次|interpretation}，专家在线谈人口普查结果{2期|interview}，参加市里的新闻发布会{6场|press_conference}。
[application] 四、依申请公开
[application] 全年收到{46件|application.received}，{高校研究者|item}提出{31件|application.breakdown}、{企业|item}提出{15件|application.breakdown}。
+[application] 予以公开{30件|application.granted}；
+[application] 不予公开{4件|application.refused}，理由均为{能识别单个调查对象|item}；
+[application] 无法提供{12件|application.unavailable}，其中{需加工分析|item}{9件|application.unavailable}、{不掌握|item}{3件|application.unavailable}。
[fee] 没有收取{信息处理费|fee=0}，{复议|review=0}、{诉讼|litigation=0}均未发生。
[problem] 数据表头与国家口径不完全一致，用户对不上数。
---
# id: u1-054  year: 2019  issuer: 汤峪市退役军人事务局
[overview] 我局3月挂牌，公开工作从零起步，边组建边规范。
[organization] 现有公开工作人员{3人|staff.total}，{专职|staff.fulltime=0}暂无，兼职{3人|staff.parttime}；
+[organization] 召开专题会{2次|meeting}。
[platform] 开通{微信公众号|item}{1个|platform}，在服务中心设公开栏{2块|bulletin_board}、查阅点{1处|access_point}。
[proactive] 公开{机构职能|item}{1条|disclosure.category}、{政策法规|item}{38条|disclosure.category}、{双拥动态|item}{104条|disclosure.category}，公众号共推送{97条|disclosure.wechat}。
[response] 接待来访退役军人并答疑，登记{来访|item}{412人次|inquiry}，其中{安置类|item}{196人次|inquiry}、{优抚类|item}{153人次|inquiry}、{其他|item}{63人次|inquiry}。
[application] 没有人向我局提交{政府信息公开申请|application.received=0}，也无{收费|fee=0}事项。
[training] 派员参加省厅培训{1次|training}、{2人|trainee}。
[problem] 成立时间短，目录没有编全，档案还在陆续移交。
[plan] 待移交完毕后，将一次性补录历年政策。
